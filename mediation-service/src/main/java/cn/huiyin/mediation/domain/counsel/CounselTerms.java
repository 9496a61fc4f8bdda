package cn.huiyin.mediation.domain.counsel;

import cn.huiyin.events.mediation.CounselScope;
import java.util.Set;

/**
 * 聘请事项.
 *
 * @param lawyerId number in the lawyers' register
 * @param lawyerName encrypted name
 */
@SuppressWarnings("ArrayRecordComponent") // carried once into the aggregate, never compared
public record CounselTerms(
    String engagementNo,
    String lawyerId,
    byte[] lawyerName,
    String firm,
    Set<CounselScope> scopes) {}
