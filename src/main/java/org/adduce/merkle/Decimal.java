package org.adduce.merkle;

/** Numbers as the C2SP formats write them: ASCII digits without sign and leading zeros. */
final class Decimal {

    private Decimal() {}

    /** From 0 to 2^63 - 1. */
    static long parse(String digits, String what) throws NotVerified {
        boolean canonical = !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.charAt(0) != '0' || digits.length() == 1);
        NotVerified.unless(canonical, what + " is not a decimal number");
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new NotVerified(what + " is too large");
        }
    }
}
