package cn.huiyin.petition.proposal.letter;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 建议书, as it is kept.
 *
 * @param body its marked lines
 * @param organUnit code of the bureau in whose name it is issued
 * @param serial gap-free per bureau and year, from 1
 * @param letterNo 发文字号 as printed
 */
record ProposalLetter(
    UUID proposalId,
    String body,
    LocalDate issuedOn,
    String organUnit,
    long serial,
    String letterNo,
    int templateVersion) {}
