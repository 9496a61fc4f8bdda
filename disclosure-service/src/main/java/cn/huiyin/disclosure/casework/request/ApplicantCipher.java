package cn.huiyin.disclosure.casework.request;

import cn.huiyin.disclosure.domain.request.Applicant;
import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.kit.privacy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** 申请人信息的加密: each field under its own context, so that none can stand in another's place. */
@ApplicationScoped
public class ApplicantCipher {
  private final FieldCipher cipher;

  @Inject
  public ApplicantCipher(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** As it is stored. */
  public Applicant seal(UUID requestId, PlainApplicant plain) {
    return new Applicant(
        seal(requestId, "name", plain.name()),
        seal(requestId, "contact", plain.contact()),
        seal(requestId, "id-proof", plain.idProof()),
        seal(requestId, "description", plain.description()),
        plain.formWanted());
  }

  /** As it was told; every part null where a ledger told nothing. */
  public PlainApplicant open(DisclosureRequest request) {
    Applicant sealed = request.applicant();
    UUID id = request.id();
    return new PlainApplicant(
        open(id, "name", sealed.name()),
        open(id, "contact", sealed.contact()),
        open(id, "id-proof", sealed.idProof()),
        open(id, "description", sealed.description()),
        sealed.formWanted());
  }

  /** The reason of a reply, as stored; null stays null. */
  public byte[] sealReason(UUID requestId, String reason) {
    return seal(requestId, "reply-reason", reason);
  }

  /** The reason of a reply, as written; null stays null. */
  public String openReason(DisclosureRequest request) {
    return open(request.id(), "reply-reason", request.wording().reason());
  }

  private byte[] seal(UUID id, String field, String text) {
    return cipher.encrypt(text, context(id, field));
  }

  private String open(UUID id, String field, byte[] sealed) {
    return cipher.decrypt(sealed, context(id, field));
  }

  private static String context(UUID id, String field) {
    return "disclosure.request." + field + ":" + id;
  }
}
