package cn.huiyin.petition.proposal.domain;

import cn.huiyin.events.petition.ProposalKind;
import java.util.List;
import java.util.UUID;

/**
 * 建议稿.
 *
 * @param organCode the organ it goes to
 * @param consequenceCode what serious consequence is recorded, or null
 * @param petitionIds the petitions it rests on; never an accusation
 * @param body what it says; stays in the file
 */
public record ProposalDraft(
    String proposalNo,
    ProposalKind kind,
    String organCode,
    String consequenceCode,
    List<UUID> petitionIds,
    String body) {

  public ProposalDraft {
    petitionIds = List.copyOf(petitionIds);
  }
}
