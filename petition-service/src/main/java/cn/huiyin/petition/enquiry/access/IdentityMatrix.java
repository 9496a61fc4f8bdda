package cn.huiyin.petition.enquiry.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 查看权限表 (DOMAIN 7.2), as one readable table: what is seen as usual, and after the stroke when all
 * may be seen for a stated purpose. A role that stands in no row sees nothing. 分类员须看正文才能分类，故未成年人
 * 一格为TEXT；县领导只知悉向其报告的密件；责任单位只有办理密件的纪检机关知悉；密件正文须另持纪检移交专员角色；评理员、律师由调解服务给予所需信息。
 */
public final class IdentityMatrix {
  private static final String TABLE =
      """
                          ORDINARY        SUGGESTION      SEALED          SEALED_IN_ORGAN PROTECTED       ARCHIVED
      PETITIONER          NONE/OWN        NONE/OWN        NONE/OWN        NONE            NONE/OWN        NONE/OWN
      INTAKE              MASK/OWN_ENTRY  MASK/OWN_ENTRY  NONE            NONE            REF/ENTRY_DAY   NONE
      CLASSIFIER          MASK            MASK            NONE            NONE            TEXT            NONE
      UNIT_HANDLER        MASK/OPEN_CASE  MASK/OPEN_CASE  NONE            MASK/OPEN_CASE  MASK/OPEN_CASE  REF/PURPOSE
      UNIT_HEAD           MASK/PURPOSE    MASK/PURPOSE    NONE            MASK/PURPOSE    MASK/PURPOSE    REF/PURPOSE
      REVIEWER            TEXT/IN_REVIEW  NONE            NONE            NONE            TEXT/IN_REVIEW  REF/PURPOSE
      MEDIATOR            NONE            NONE            NONE            NONE            NONE            NONE
      LAWYER              NONE            NONE            NONE            NONE            NONE            NONE
      SUPERVISOR          MASK/PURPOSE    MASK            DATES           NONE            REF             REF/PURPOSE
      DISCLOSURE_EDITOR   REF             NONE            NONE            NONE            NONE            NONE
      SECRECY_REVIEWER    REF             NONE            NONE            NONE            NONE            NONE
      COUNTY_LEADER       MASK/LED_CASE   MASK            MASK            NONE            REF             NONE
      BUREAU_HEAD         MASK/PURPOSE    MASK/PURPOSE    MASK/FOUR_EYES  NONE            MASK/PURPOSE    MASK/PURPOSE
      DISCIPLINE_LIAISON  NONE            NONE            MASK/PURPOSE    NONE            MASK/PURPOSE    MASK/PURPOSE
      ANALYST             REF             REF             NONE            NONE            NONE            REF
      ADMIN               NONE            NONE            NONE            NONE            NONE            NONE
      """;

  private static final Map<String, Map<Sensitivity, Sight>> ROWS =
      TABLE
          .lines()
          .skip(1)
          .map(line -> line.strip().split("\\s+"))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], IdentityMatrix::row));

  private IdentityMatrix() {}

  private static Map<Sensitivity, Sight> row(String[] cells) {
    Map<Sensitivity, Sight> row = new EnumMap<>(Sensitivity.class);
    Sensitivity[] columns = Sensitivity.values();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], Sight.parse(cells[i + 1]));
    }
    return row;
  }

  /** What a role sees as usual of a petition of these sorts: the strictest of its cells. */
  public static IdentityView usual(String role, Set<Sensitivity> sorts) {
    return sorts.stream()
        .map(sort -> sight(role, sort).usual())
        .reduce(IdentityView::and)
        .orElse(IdentityView.NONE);
  }

  /** Whether the role may see all for a stated purpose: in every one of its cells. */
  public static boolean mayAskFull(String role, Set<Sensitivity> sorts, Set<Occasion> holding) {
    return !sorts.isEmpty()
        && sorts.stream()
            .map(sort -> sight(role, sort).occasion())
            .allMatch(occasion -> occasion != null && holding.contains(occasion));
  }

  private static Sight sight(String role, Sensitivity sort) {
    return ROWS.getOrDefault(role, Map.of()).getOrDefault(sort, Sight.NOTHING);
  }
}
