package cn.huiyin.mediation.domain.backlog;

import cn.huiyin.events.backlog.BacklogSource;

/**
 * 积案提名.
 *
 * @param unitCode the unit that shall answer
 * @param petitionNo the petition behind it, or null for a matter older than the ledgers
 */
public record BacklogProposal(
    String caseNo, BacklogSource source, String unitCode, String petitionNo) {}
