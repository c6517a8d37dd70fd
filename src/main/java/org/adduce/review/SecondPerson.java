package org.adduce.review;

/** Whether somebody other than its authors has to approve a review at this desk. */
public enum SecondPerson {
    REQUIRED,
    /** A desk of one person: an author may approve, and says why nobody else did. */
    WAIVABLE
}
