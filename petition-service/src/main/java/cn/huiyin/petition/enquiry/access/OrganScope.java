package cn.huiyin.petition.enquiry.access;

import java.util.ArrayList;
import java.util.List;

/**
 * 纪检机关办理的检举控告 (第三十条): which sealed petitions a list holds for one of its people; never one that
 * concerns the organ or the person (I-50, 第二十八条).
 *
 * @param organ code of the discipline organ
 * @param staffId pseudonym of the person
 * @param head whether the organ's head, who sees also what is assigned to others
 */
record OrganScope(String organ, String staffId, boolean head) {
  private static final String OF_ORGAN =
      "p.sealed and p.dispatch_unit = ? and p.accused_unit is distinct from p.dispatch_unit"
          + " and not exists (select from recusal r left join petition q on q.id = r.petition_id"
          + " where r.staff = ? and (r.petition_id = p.id or p.matter_no in (r.matter_no, q.matter_no)))";

  /** As SQL over {@code petition p}. */
  String sql() {
    return "(" + OF_ORGAN + (head ? ")" : " and (p.handler is null or p.handler = ?))");
  }

  /** The values of {@link #sql()}, in order. */
  List<Object> values() {
    List<Object> values = new ArrayList<>(List.of(organ, staffId));
    if (!head) {
      values.add(staffId);
    }
    return values;
  }
}
