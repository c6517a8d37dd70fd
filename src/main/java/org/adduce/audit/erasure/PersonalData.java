package org.adduce.audit.erasure;

import java.util.List;

/** Where a package keeps names and what people wrote: each package that has tables tells its own, so that all is erased. */
public interface PersonalData {

    List<Table> tables();

    /**
     * A table with its texts.
     *
     * @param key     one column that tells its rows apart
     * @param guarded whether the database refuses to change its rows, but in an erasure
     */
    record Table(String name, String key, boolean guarded, List<Column> columns) {

        public static Table of(String name, String key, Column... columns) {
            return new Table(name, key, false, List.of(columns));
        }

        public static Table guarded(String name, String key, Column... columns) {
            return new Table(name, key, true, List.of(columns));
        }
    }

    record Column(String name, Kind kind) {

        public static Column words(String name) {
            return new Column(name, Kind.WORDS);
        }

        public static Column address(String name) {
            return new Column(name, Kind.ADDRESS);
        }

        public static Column json(String name) {
            return new Column(name, Kind.JSON);
        }

        public static Column pointedAt(String name) {
            return new Column(name, Kind.POINTED_AT);
        }

        public static Column bytes(String name) {
            return new Column(name, Kind.BYTES);
        }
    }

    /** How a text is written. */
    enum Kind {
        WORDS,
        /** Words to which others point by their place in it. */
        POINTED_AT,
        /** A web address, or a part of one. */
        ADDRESS,
        /** Objects and lists; what is named url or slug in them is an address. */
        JSON,
        /** A file: text in some encoding, or something else. */
        BYTES
    }
}
