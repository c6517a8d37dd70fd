package org.adduce.audit.tlog;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the log's key lies, and how often the log is extended and read over. */
@ConfigMapping(prefix = "adduce.log")
public interface LogConfig {

    /** The file with the private key; made at the first start. */
    Path key();

    /**
     * The file that keeps the last signed checkpoint; where none is set, it lies beside the key. Processes that share the key
     * have one each.
     */
    Optional<Path> lastCheckpoint();

    /** How often new events get their place in the log. */
    @WithDefault("1s")
    String interval();

    /** How often all entries and their content are read over and compared with the tree. */
    @WithDefault("${adduce.log.scrub-interval:6h}")
    String scanInterval();

    /** How long after the start they are read over for the first time. */
    @WithDefault("${adduce.log.scrub-delay:1m}")
    String scanDelay();

    /** The former name of {@link #scanInterval}, which counts where that is not set. */
    Optional<String> scrubInterval();

    /** The former name of {@link #scanDelay}, which counts where that is not set. */
    Optional<String> scrubDelay();

    /** How many bytes of tiles and entries that are served are kept in memory. */
    @WithDefault("16M")
    MemorySize tileMemory();

    /** Who cosigns the checkpoints (C2SP tlog-witness). */
    Optional<List<WitnessEntry>> witnesses();

    /** How often they are asked at most; and only when the log has grown. */
    @WithDefault("2s")
    String witnessInterval();

    /** How long a witness may take for its answer. */
    @WithDefault("5s")
    Duration witnessTimeout();

    /** How many of them have to cosign for the log to be well; all, where none is set. */
    OptionalInt witnessesNeeded();

    /** One witness. */
    interface WitnessEntry {

        /** The address below which it takes {@code add-checkpoint}. */
        URI url();

        /** Its public key, {@code name+id+base64}. */
        String vkey();
    }
}
