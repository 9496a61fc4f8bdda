package cn.huiyin.petition.domain.state.hand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 经手人: pseudonyms of the persons whose duties must be kept apart (DOMAIN 7.3). Never in an event.
 *
 * @param reviewer who last drafted an opinion of review or re-review
 * @param extensionAsker who last asked for an extension
 */
@Embeddable
public record Hands(
    @Column(name = "registrar") String registrar,
    @Column(name = "void_requester") String voidRequester,
    @Column(name = "opinion_drafter") String drafter,
    @Column(name = "opinion_approver") String approver,
    @Column(name = "reviewer") String reviewer,
    @Column(name = "extension_asker") String extensionAsker) {

  public static Hands registeredBy(String staffId) {
    return new Hands(staffId, null, null, null, null, null);
  }

  public Hands voidRequestedBy(String staffId) {
    return new Hands(registrar, staffId, drafter, approver, reviewer, extensionAsker);
  }

  public Hands draftedBy(String staffId) {
    return new Hands(registrar, voidRequester, staffId, approver, reviewer, extensionAsker);
  }

  public Hands approvedBy(String staffId) {
    return new Hands(registrar, voidRequester, drafter, staffId, reviewer, extensionAsker);
  }

  public Hands reviewedBy(String staffId) {
    return new Hands(registrar, voidRequester, drafter, approver, staffId, extensionAsker);
  }

  public Hands extensionAskedBy(String staffId) {
    return new Hands(registrar, voidRequester, drafter, approver, reviewer, staffId);
  }
}
