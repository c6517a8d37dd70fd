package org.adduce.extraction.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed lists of English words that the rules rest on, all in lower case. */
public final class Lexicon {

    /** Words that open a sentence more often than they go on after an abbreviation such as "U.S.". */
    public static final Set<String> SENTENCE_OPENERS = words("""
            the a an this that these those he she it they we i you his her its their our my there here
            in on at by for from with after before as when while since if although though but and or so yet however meanwhile
            what who why how where which one some many most several no not last earlier according both all each
            is are was were do does did please let then now yes can could should nobody everyone during into about among despite
            because soon instead thus hence therefore""");

    /** Verbs whose subject says what follows, quoted or not. */
    public static final Set<String> SPEECH_VERBS = words("""
            say says said tell tells told warn warns warned deny denies denied insist insists insisted claimed
            argue argues argued announce announces announced stated confirm confirms confirmed affirm affirms affirmed
            suggest suggests suggested acknowledge acknowledges acknowledged admit admits admitted stress stresses stressed
            emphasize emphasizes emphasized emphasise emphasised declare declares declared assert asserts asserted allege alleges alleged
            contend contends contended predict predicts predicted pledge pledges pledged vow vows vowed reiterate reiterated reiterates
            testify testifies testified tweet tweeted tweets disclose disclosed conceded concede concedes cautioned caution cautions
            accused accuse accuses believes believe believed hinted signaled signalled""");
    /** Verbs of speech that mean something else as often, and count only beside a quotation or before "that". */
    public static final Set<String> SPEECH_VERBS_BESIDE_QUOTATIONS = words("""
            add adds added claim claims explain explains explained notes noted write writes wrote reply replies replied respond responded responds
            ask asks asked continue continued continues conclude concluded concludes recall recalled recalls remark remarked
            reported maintain maintains maintained reveal reveals revealed observe observed observes quip quipped joke joked
            post posted exclaim exclaimed shout shouted urge urged urges call called describe described describes
            promise promised estimates estimated complain complained lament lamented boast boasted counter countered
            demanded indicate indicated thinks think thought read reads agreed agree agrees praised praise condemned
            criticized criticised wondered recounted echoed hopes joked posed summed began begins""");

    public static final Set<String> SPEECH_PARTICIPLES = words("""
            saying adding warning insisting claiming arguing denying noting stressing telling explaining suggesting calling writing tweeting
            stating alleging acknowledging admitting emphasizing""");
    /** What may stand between a subject and its verb. */
    public static final Set<String> BETWEEN_SUBJECT_AND_VERB = words("""
            has have had also then later earlier now again further once already himself herself themselves themselves both all
            monday tuesday wednesday thursday friday saturday sunday today yesterday recently still even just famously would often""");
    /** Verbs that report only directly beside a quotation, and mean something else elsewhere. */
    public static final Set<String> REPORTING_WHEN_ADJACENT = words("""
            continue continues continued add adds conclude concludes concluded offer offers offered put puts back backs backed fire fires
            fired charge charged sign signs signed read reads rule rules ruled order orders ordered find finds found challenge celebrate
            celebrated champion dare defend defended detail encourage express identify identified laugh laughed weigh weighed term
            title titled relate related question questions questioned report reports comment comments object objects answer answers
            decide decided judge judged pen fear fears worry worries welcome welcomed welcomes post posts submit submitted order
            consider considered considers expect expects expected address addressed address challenged dub greet greeted attacked attack
            instructed instruct inform informed recommend recommended credit note notes cry lecture title phrase guess reason venture""");
    /** Verbs of thinking: within somebody's speech they are part of what is said. */
    public static final Set<String> THINKING_VERBS = words("""
            think thinks thought believe believes believed feel feels felt find finds found hope hopes hoped consider considers considered
            expect expects expected fear fears feared worry worries worried doubt doubts wonder wonders""");
    /** Past tenses that tell of speaking only after an open quotation: "…," he went on. */
    public static final Set<String> GOING_ON =
            words("went began shot broke fired chimed spoke sang cut goes begins starts gave wrote read");

    public static final Set<String> SPOKEN_THINGS = words("""
            comment comments remark remarks claim claims line promise pledge slogan statement description characterization criticism
            suggestion assertion message motto call warning prediction mantra tweet tweets phrase insistence word words answer reply""");
    /** Verbs of speech that are plural nouns as often. */
    public static final Set<String> REPORTING_NOUNS = words("""
            tweets reports claims calls comments answers remarks charges quotes posts promises demands questions notes estimates hopes
            fears worries doubts hints attacks jokes insults appeals challenges orders offers rules signs titles pledges protests
            attack report claim call comment answer remark charge quote post promise demand question note estimate hope fear worry
            doubt hint joke insult appeal challenge order offer rule sign title pledge protest tweet vow guess concern reply response
            address back fire sigh term email emails""");

    public static final Set<String> CONJUNCTIONS = words("and but then or");
    public static final Set<String> AUXILIARIES = words("""
            is are was were be been being has have had do does did will would can could may might shall should must
            isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't not n't never
            isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t""");
    public static final Set<String> PASSIVE =
            words("was were is are be been being to not n't never didn't doesn't don't won't wouldn't couldn't");
    public static final Set<String> PREPOSITIONS = words("""
            of in at from for with to between on by about among under over against during into near who whose outside inside across""");
    public static final Set<String> CLAUSE_WORDS = words("""
            that after before when while as but because if where which although though since until whereas and or than so what
            is are was were be been has have had said says""");
    public static final Set<String> PRONOUNS = words("he she they it i we you");
    public static final Set<String> DETERMINERS = words("the a an this that his her its their our my one another");

    /** Roles by which people are called instead of their names; also the last word of a title before a name. */
    public static final Set<String> ROLES = words("""
            president minister chancellor premier secretary-general secretary leader chief head chairman chairwoman chair director
            spokesman spokeswoman spokesperson senator representative congressman congresswoman lawmaker governor mayor judge justice
            king queen prince princess pope bishop archbishop cardinal general colonel major captain lieutenant sergeant admiral commander
            ambassador envoy commissioner attorney lawyer prosecutor officer detective sheriff professor doctor scientist researcher
            analyst economist author writer actor actress singer director coach manager player striker founder executive ceo
            candidate nominee deputy adviser advisor aide strategist official speaker treasurer marshal dictator emperor sultan emir
            councilman councilwoman councillor counselor historian expert activist owner mp mep""");

    private static final Set<String> TITLE_ABBREVIATIONS = words("""
            mr mrs ms miss dr prof gen col maj lt sgt cpl capt adm brig sen rep gov rev fr sir lord lady dame sheikh ayatollah
            mr. mrs. ms. dr. prof. gen. col. maj. lt. sgt. cpl. capt. adm. brig. sen. rep. gov. rev. fr.
            general-secretary co-chair vice-president""");
    static final Set<String> TITLES =
            Stream.concat(ROLES.stream(), TITLE_ABBREVIATIONS.stream()).collect(Collectors.toUnmodifiableSet());
    /** Roles that "leader" may stand for. */
    public static final Set<String> LEADING_ROLES = words("""
            president chancellor premier minister secretary-general king queen leader head chief chairman chairwoman governor mayor
            director dictator emperor sultan emir commissioner""");

    public static final Set<String> LEADER_WORDS = words("leader head chief");
    public static final Set<String> SPOKESPEOPLE =
            words("spokesman spokeswoman spokesperson spokespeople representatives representative");

    public static final Set<String> DEMONYMS = words("""
            american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian polish
            czech slovak slovakian hungarian romanian bulgarian greek turkish russian ukrainian belarusian lithuanian latvian estonian
            finnish swedish norwegian danish icelandic serbian croatian slovenian bosnian albanian moldovan georgian armenian
            azerbaijani israeli palestinian lebanese syrian iraqi iranian saudi yemeni egyptian libyan tunisian algerian moroccan
            sudanese ethiopian kenyan nigerian ghanaian congolese rwandan ugandan somali african south north east west
            chinese japanese korean taiwanese indian pakistani bangladeshi afghan thai vietnamese indonesian malaysian filipino
            philippine australian canadian mexican brazilian argentine argentinian chilean colombian venezuelan peruvian cuban
            european western eastern northern southern central latin asian arab muslim christian jewish catholic
            republican democratic democrat conservative liberal labour""");
    /** Words that show a capitalised name to be no person's. */
    static final Set<String> ORGANISATION_WORDS = words("""
            republic union press party ministry council house university college institute committee commission agency department office
            court bank group company corp corporation inc ltd association organization organisation foundation fund force forces army
            navy police service services news times post street avenue road city county state states kingdom emirates nations alliance
            treaty act bill league cup games church center centre hospital school board bureau congress parliament senate assembly
            palace building airport station river sea ocean lake mountain mountains island islands park square world war day
            network radio television media journal magazine society federation authority administration government europe africa asia
            america security defense defence affairs fund front movement coalition campaign project program programme report""");

    static final Set<String> NOT_FIRST_NAMES = words("""
            united new south north east west san los las el la saint st great middle radio white free the high supreme black red
            european american british""");
    /** Plural and general nouns that open a sentence with a capital and name nobody. */
    public static final Set<String> NOBODY = words("""
            officials experts critics researchers scientists authorities analysts lawmakers witnesses police sources reports people
            others some many several most investigators prosecutors lawyers doctors economists residents opponents supporters
            republicans democrats activists leaders students parents workers studies polls media everyone nobody someone
            what who it they we i you he she this that these those there here one two three both""");

    public static final Set<String> PARTICLES =
            words("de da del della der den di du van von bin ibn al el le ten ter y");
    public static final Set<String> CALENDAR = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
            october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.
            christmas easter""");

    /** First names that are places, months or plain words as well. */
    static final Set<String> FIRST_NAMES_AND_MORE = words("""
            georgia virginia jordan chad florence hope faith grace dawn joy will mark sue rose june iris violet ginger holly may grant bill
            sofia victoria dale guy dean earl carol gene miles pat ray roman wade chuck max don dick rod drew frank rob jack penny robin
            constance paris carolina charlotte dora dolores mercedes israel sydney austin houston lance clay chase hunter kent rusty art
            rich bob pen lee morgan nelson wallace marshall clark lewis scott craig ross grant warren wayne kelly kerry leslie jean kim
            tracy perry shane terry francis""");

    private static final Map<String, String> NORMAL = normalForms();

    private Lexicon() {}

    /** The one word for titles and places that have several: "senator" for "Sen.", "french" for "France". */
    public static String normal(String lower) {
        return NORMAL.getOrDefault(lower, lower);
    }

    private static Map<String, String> normalForms() {
        Map<String, String> forms = new HashMap<>(Map.of(
                "sen.",
                "senator",
                "rep.",
                "representative",
                "gov.",
                "governor",
                "gen.",
                "general",
                "prof.",
                "professor",
                "dr.",
                "doctor",
                "congressman",
                "representative",
                "congresswoman",
                "representative"));
        for (String line : WordList.named("countries.txt")) {
            String[] pair = line.split(" ");
            forms.put(pair[0], pair[1]);
        }
        return Map.copyOf(forms);
    }

    public static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
