package cn.huiyin.events;

import java.util.List;

/** The topics of ARCHITECTURE 4: six partitions, key = aggregate id, kept for ever. */
public final class Topics {
  public static final String PETITION = "petition.lifecycle.v1";

  /** 检举控告: accusations, read only by the discipline liaison and the counting job (I-50). */
  public static final String PETITION_SEALED = "petition.sealed.v1";

  public static final String MEDIATION = "mediation.lifecycle.v1";
  public static final String BACKLOG = "backlog.lifecycle.v1";
  public static final String DISCLOSURE = "disclosure.lifecycle.v1";
  public static final String LEDGER = "ledger.v1";
  public static final String REPORT = "report.v1";

  /** Units and divisions; compacted. */
  public static final String ORG = "org.v1";

  /** Holiday notices, so that open clocks are recounted by an event; owned by petition-service. */
  public static final String CALENDAR = "calendar.v1";

  public static final int PARTITIONS = 6;
  public static final String DEAD_LETTER_SUFFIX = ".dlq";

  private Topics() {}

  /** All topics, without their dead-letter topics. */
  public static List<String> all() {
    return List.of(
        PETITION, PETITION_SEALED, MEDIATION, BACKLOG, DISCLOSURE, LEDGER, REPORT, ORG, CALENDAR);
  }
}
