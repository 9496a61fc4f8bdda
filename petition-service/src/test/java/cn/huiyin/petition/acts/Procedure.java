package cn.huiyin.petition.acts;

import io.restassured.response.Response;

/** The petition procedure as far as a test needs it, by the persons whose work it is. */
final class Procedure {
  private static final String DRAFT =
      """
      {"claimOutcomes":["%s"],"text":"经查属实。","legalBasis":["土地管理法第十六条"],
       "occurredOn":"%s-09-10"}
      """;

  private Procedure() {}

  /** Served on 2026-09-12: the window to ask for review runs until Monday 2026-10-12. */
  static Case answered(String outcome) {
    return answered(outcome, "2026");
  }

  /** The same in another year. */
  static Case answered(String outcome, String year) {
    Case petition = County.registered(year + "-08-03").withTown(year + "-08-04");
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on(year + "-08-10"));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on(year + "-09-07"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN), "opinions", DRAFT.formatted(outcome, year));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN), "opinions/approvals", Case.on(year + "-09-11"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions/services",
        "{\"evidenceCode\":\"SIGNED_RECEIPT\",\"occurredOn\":\"" + year + "-09-12\"}");
    return petition;
  }

  static String matter(Case petition) {
    return "/api/v1/matters/" + petition.matterNo();
  }

  /** Asks for review without naming an organ; the address of the review case. */
  static String asked(Case petition, String day) {
    petition.at(
        County.as("PETITIONER"),
        matter(petition) + "/reviews",
        "{\"queryCode\":\"%s\",\"occurredOn\":\"%s\"}".formatted(petition.queryCode(), day));
    return matter(petition) + "/reviews/" + lastReview(petition);
  }

  static String lastReview(Case petition) {
    Response view = County.as("REVIEWER", County.REVIEW).get(matter(petition));
    return view.path("reviews[-1].reviewNo");
  }

  static String draft(String outcome, String day) {
    return "{\"outcome\":\"%s\",\"text\":\"经复查。\",\"occurredOn\":\"%s\"}".formatted(outcome, day);
  }

  /** Drafted by a reviewer and signed by the head of the organ. */
  static Response decided(Case petition, String review, String organ, String outcome, String day) {
    petition.at(County.as("REVIEWER", organ), review + "/opinions", draft(outcome, day));
    return petition.at(County.as("BUREAU_HEAD", organ), review + "/decisions", Case.on(day));
  }

  /** Upheld in review and in re-review: the matter is final from 2026-10-20. */
  static Case finished() {
    Case petition = answered("NOT_SUPPORT");
    String review = asked(petition, "2026-09-15");
    decided(petition, review, County.REVIEW, "UPHOLD", "2026-09-25");
    petition.at(County.as("REVIEWER", County.REVIEW), review + "/services", Case.on("2026-09-26"));
    petition.at(County.as("INTAKE"), matter(petition) + "/re-reviews", Case.on("2026-10-09"));
    String reReview = matter(petition) + "/re-reviews/" + lastReview(petition);
    decided(petition, reReview, County.CITY, "UPHOLD", "2026-10-20");
    return petition;
  }
}
