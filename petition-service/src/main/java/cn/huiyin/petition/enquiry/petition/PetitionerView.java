package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.kit.privacy.Masking;
import cn.huiyin.petition.enquiry.access.IdentityView;
import cn.huiyin.petition.identity.PetitionerDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信访人，按权限显示. */
@Schema(description = "信访人，按权限显示 The petitioner, as far as the caller may see")
public record PetitionerView(
    @Schema(maxLength = 100, nullable = true, examples = "王*") String name,
    @Schema(maxLength = 30, nullable = true) String idNumber,
    @Schema(maxLength = 30, nullable = true, examples = "138****0000") String phone,
    @Schema(maxLength = 200, nullable = true) String address) {

  /** Null where nothing of the petitioner may be seen. */
  static PetitionerView of(PetitionerDetails petitioner, IdentityView view) {
    return switch (view) {
      case FULL ->
          new PetitionerView(
              petitioner.name(), petitioner.idNumber(), petitioner.phone(), petitioner.address());
      case MASK ->
          new PetitionerView(
              Masking.name(petitioner.name()),
              Masking.idNumber(petitioner.idNumber()),
              Masking.phone(petitioner.phone()),
              Masking.address(petitioner.address()));
      case TEXT, REF, DATES, NONE -> null;
    };
  }

  @Override
  public String toString() {
    return "PetitionerView[…]";
  }
}
