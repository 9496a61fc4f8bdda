package cn.huiyin.mediation.domain.backlog;

import cn.huiyin.events.backlog.BacklogSource;
import java.time.LocalDate;

/**
 * 积案提名.
 *
 * @param unitCode the unit that shall answer
 * @param petitionNo the petition behind it, or null for a matter older than the ledgers
 * @param dueOn day it shall be resolved by, or null
 */
public record BacklogProposal(
    String caseNo, BacklogSource source, String unitCode, String petitionNo, LocalDate dueOn) {}
