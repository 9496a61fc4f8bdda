package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.CareMeasure;
import cn.huiyin.petition.domain.matter.Finality;

/**
 * 不再受理 (第三十六条): what the notice rests on.
 *
 * @param groundCode NL1 to NL3
 * @param earlierDocument number of the final document or matter
 * @param matterNo the matter it answers
 * @param finality of that matter, or null where it is older than the records
 * @param lapseCounts policy: whether a lapsed window is a ground (NL2)
 * @param care what remains owed (第三十七条), or null where a ledger doesn't say
 */
public record NoFurtherAcceptance(
    String groundCode,
    String earlierDocument,
    String matterNo,
    Finality finality,
    boolean lapseCounts,
    CareMeasure care) {}
