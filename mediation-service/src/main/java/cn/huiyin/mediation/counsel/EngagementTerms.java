package cn.huiyin.mediation.counsel;

import cn.huiyin.events.mediation.CounselScope;
import java.util.Set;

/**
 * 聘请事项, as a person writes it: with the name in plain text, on its way to be encrypted.
 *
 * @param engagementNo number, or null to be given the year's next
 */
public record EngagementTerms(
    String engagementNo,
    String lawyerId,
    String lawyerName,
    String firm,
    Set<CounselScope> scopes) {

  /** No name in any log. */
  @Override
  public String toString() {
    return "engagement " + engagementNo;
  }
}
