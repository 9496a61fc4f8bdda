package cn.huiyin.petition.integrity.chain;

import java.time.LocalDate;

/**
 * 一次复查、复核, as two checks look at it.
 *
 * @param belowUnit whose decision it was against
 * @param windowStartedOn when the petitioner's window last began, or null when it never did
 */
record DecidedReview(
    String reviewNo,
    String belowUnit,
    String reviewerUnit,
    LocalDate requestedOn,
    LocalDate closedOn,
    boolean refusedAsLate,
    LocalDate windowStartedOn) {}
