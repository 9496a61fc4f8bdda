package cn.huiyin.petition.joint;

import cn.huiyin.kit.privacy.Masking;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import cn.huiyin.petition.enquiry.access.IdentityView;
import cn.huiyin.petition.identity.PetitionerDetails;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 被代表人: masked; who may see none of it gets the reference alone. */
@Schema(description = "被代表人，脱敏 One of the people a petition speaks for, masked")
public record RepresentedPersonView(
    UUID personId,
    boolean representative,
    LocalDate joinedOn,
    @Schema(maxLength = 80, nullable = true, examples = "SIGNED-LIST-1") String consentRef,
    @Schema(maxLength = 100, nullable = true, examples = "王*") String name,
    @Schema(maxLength = 30, nullable = true) String idNumber,
    @Schema(maxLength = 30, nullable = true, examples = "138****0000") String phone) {

  static RepresentedPersonView of(
      RepresentedPerson person, PetitionerDetails details, IdentityView view) {
    boolean masked = view == IdentityView.MASK || view == IdentityView.FULL;
    return new RepresentedPersonView(
        person.id(),
        person.representative(),
        person.joinedOn(),
        person.consentRef(),
        masked ? Masking.name(details.name()) : null,
        masked ? Masking.idNumber(details.idNumber()) : null,
        masked ? Masking.phone(details.phone()) : null);
  }

  @Override
  public String toString() {
    return "RepresentedPersonView[" + personId + "]";
  }
}
