package cn.huiyin.petition.domain.unit;

import java.util.Set;

/**
 * 单位性质: codes of the kinds of organs. Kept as text, not as an enum, because a county may name kinds
 * of its own in the configuration; only the kinds the rules ask about have a meaning here.
 */
public final class UnitKind {
  public static final String PETITION_BUREAU = "PETITION_BUREAU";
  public static final String GOVERNMENT = "GOVERNMENT";
  public static final String REVIEW_BODY = "REVIEW_BODY";
  public static final String DEPARTMENT = "DEPARTMENT";
  public static final String POLITICAL_LEGAL = "POLITICAL_LEGAL";
  public static final String DISCIPLINE = "DISCIPLINE";
  public static final String TOWN_GOVERNMENT = "TOWN_GOVERNMENT";

  /** The kinds every county has, before its own are added. */
  public static final Set<String> KNOWN =
      Set.of(
          PETITION_BUREAU,
          GOVERNMENT,
          REVIEW_BODY,
          DEPARTMENT,
          POLITICAL_LEGAL,
          DISCIPLINE,
          TOWN_GOVERNMENT,
          "SUBDISTRICT_OFFICE",
          "VILLAGE_COMMITTEE",
          "COURT",
          "PROCURATORATE",
          "PUBLIC_SECURITY",
          "PARTY_ORGAN",
          "PEOPLES_CONGRESS",
          "ARBITRATION",
          "INSTITUTION",
          "ENTERPRISE",
          "OTHER");

  private UnitKind() {}
}
