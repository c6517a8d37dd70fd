package org.adduce.erasure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an erasure finds.
 *
 * @param rows    the keys of the rows that hold what is erased, by table
 * @param kept    what stays although a name may be in it, each as {@code table key}
 * @param alone   parts of names that stand alone, as they are written, with where they stand
 */
public record ErasureFindings(Map<String, Set<Object>> rows, Set<String> kept, Map<String, Set<String>> alone) {

    ErasureFindings() {
        this(new LinkedHashMap<>(), new LinkedHashSet<>(), new TreeMap<>());
    }

    void add(String table, Object key) {
        rows.computeIfAbsent(table, unseen -> new LinkedHashSet<>()).add(key);
    }

    Set<Object> in(String table) {
        return rows.getOrDefault(table, Set.of());
    }

    void keep(String table, Object key) {
        kept.add(table + " " + key);
    }

    void alone(String word, String table, Object key) {
        alone.computeIfAbsent(word, unseen -> new LinkedHashSet<>()).add(table + " " + key);
    }
}
