package cn.huiyin.petition.acts;

/** Petitions on the way to their answer. */
final class Answered {
  private static final String DRAFT =
      """
      {"claimOutcomes":["SUPPORT"],"text":"经查属实。","legalBasis":["土地管理法第十六条"],
       "occurredOn":"2026-09-10"}
      """;

  private Answered() {}

  /** Accepted by the town. */
  static Case accepted() {
    Case petition = County.registered("2026-08-03").withTown("2026-08-04");
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on("2026-08-10"));
    return petition;
  }

  /** Extended, heard, drafted, approved and served. */
  static Case byOpinion() {
    Case petition = accepted();
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "handling-extensions",
        "{\"days\":10,\"text\":\"情况复杂\",\"occurredOn\":\"2026-08-20\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on("2026-09-07"));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "opinions", DRAFT);
    petition.act(County.as("UNIT_HEAD", County.TOWN), "opinions/approvals", Case.on("2026-09-11"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions/services",
        "{\"evidenceCode\":\"SIGNED_RECEIPT\",\"occurredOn\":\"2026-09-12\"}");
    return petition;
  }
}
