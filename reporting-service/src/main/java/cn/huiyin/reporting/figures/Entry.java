package cn.huiyin.reporting.figures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 计数明细: what one case adds to one metric on one day.
 *
 * @param day the date that decides, Asia/Shanghai
 * @param quantity usually 1; −1 where a later event of the same year takes a count back
 * @param sealed whether the case's id is withheld
 */
public record Entry(
    String metric, LocalDate day, UUID caseId, long quantity, Dims dims, boolean sealed) {

  /** A count of one. */
  public static Entry one(String metric, LocalDate day, UUID caseId, Dims dims) {
    return new Entry(metric, day, caseId, 1, dims, false);
  }

  /** The same under seal. */
  public Entry sealedIf(boolean secret) {
    return new Entry(metric, day, caseId, quantity, dims, secret);
  }
}
