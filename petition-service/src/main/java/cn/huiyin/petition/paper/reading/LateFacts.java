package cn.huiyin.petition.paper.reading;

import static cn.huiyin.petition.domain.paper.PaperSlot.PETITIONER_ADDRESS;
import static cn.huiyin.petition.domain.paper.PaperSlot.PETITIONER_ID_NUMBER;
import static cn.huiyin.petition.domain.paper.PaperSlot.PETITIONER_NAME;
import static cn.huiyin.petition.domain.paper.PaperSlot.PETITIONER_PHONE;
import static cn.huiyin.petition.domain.paper.PaperSlot.QUERY_CODE;
import static cn.huiyin.petition.domain.paper.PaperSlot.SIGNATURE;

import cn.huiyin.kit.privacy.Masking;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.identity.PetitionerDetails;
import cn.huiyin.petition.identity.SealedIdentity;
import cn.huiyin.petition.paper.receipt.ReceiptSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** 调阅时填入: who petitions, as far as the reader may see; of a receipt also code and signature. */
@ApplicationScoped
class LateFacts {
  private static final String UNKNOWN = "未提供";
  private static final String UNNAMED = "信访人";
  private static final String CODE_KEPT_BY_PETITIONER = "登记时已告知信访人，本机关不留存";

  private final CaseFiles files;
  private final SealedIdentity identity;
  private final ReceiptSigner signer;

  @Inject
  LateFacts(CaseFiles files, SealedIdentity identity, ReceiptSigner signer) {
    this.files = files;
    this.identity = identity;
    this.signer = signer;
  }

  /**
   * What fills the slots that a kept paper leaves open.
   *
   * @param full whether the reader may see the person in full
   * @param queryCode as the petitioner has just shown it, or null
   */
  Map<PaperSlot, String> of(Petition petition, CasePaper paper, boolean full, String queryCode) {
    Map<PaperSlot, String> facts = new EnumMap<>(PaperSlot.class);
    PetitionerDetails person =
        files.petitionerOf(petition.id()).map(identity::open).orElse(PetitionerDetails.NONE);
    facts.put(PETITIONER_NAME, or(full ? person.name() : Masking.name(person.name()), UNNAMED));
    facts.put(
        PETITIONER_ID_NUMBER,
        or(full ? person.idNumber() : Masking.idNumber(person.idNumber()), UNKNOWN));
    facts.put(PETITIONER_PHONE, or(full ? person.phone() : Masking.phone(person.phone()), UNKNOWN));
    facts.put(
        PETITIONER_ADDRESS,
        or(full ? person.address() : Masking.address(person.address()), UNKNOWN));
    if (paper.is(PaperKind.RECEIPT)) {
      facts.put(QUERY_CODE, or(queryCode, CODE_KEPT_BY_PETITIONER));
      facts.put(SIGNATURE, signer.sign(petition).lines());
    }
    return facts;
  }

  private static String or(String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }
}
