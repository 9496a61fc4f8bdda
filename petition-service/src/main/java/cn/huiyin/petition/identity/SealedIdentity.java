package cn.huiyin.petition.identity;

import cn.huiyin.kit.privacy.BlindIndex;
import cn.huiyin.kit.privacy.FieldCipher;
import cn.huiyin.kit.privacy.IdentityField;
import cn.huiyin.petition.domain.casefile.PetitionerRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** 身份信息加密: each field bound to its petition and column; searchable by blind index only. */
@ApplicationScoped
public class SealedIdentity {
  private final FieldCipher cipher;
  private final BlindIndex index;

  @Inject
  SealedIdentity(FieldCipher cipher, BlindIndex index) {
    this.cipher = cipher;
    this.index = index;
  }

  /** The petitioner as kept. */
  public PetitionerRecord of(UUID petitionId, PetitionerDetails details) {
    return new PetitionerRecord(
        petitionId,
        new PetitionerRecord.Sealed(
            cipher.encrypt(present(details.name()), context("name", petitionId)),
            cipher.encrypt(present(details.idNumber()), context("id-number", petitionId)),
            cipher.encrypt(present(details.phone()), context("phone", petitionId)),
            cipher.encrypt(present(details.address()), context("address", petitionId))),
        new PetitionerRecord.Indexes(
            index.of(IdentityField.NAME, details.name()),
            index.of(IdentityField.ID_NUMBER, details.idNumber()),
            index.of(IdentityField.PHONE, details.phone())));
  }

  /** The petitioner in plain, for a use case that may show it. */
  public PetitionerDetails open(PetitionerRecord record) {
    PetitionerRecord.Sealed fields = record.sealed();
    UUID id = record.petitionId();
    return new PetitionerDetails(
        cipher.decrypt(fields.name(), context("name", id)),
        cipher.decrypt(fields.idNumber(), context("id-number", id)),
        cipher.decrypt(fields.phone(), context("phone", id)),
        cipher.decrypt(fields.address(), context("address", id)));
  }

  private static String context(String field, UUID petitionId) {
    return "petition.petitioner." + field + ":" + petitionId;
  }

  private static String present(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
