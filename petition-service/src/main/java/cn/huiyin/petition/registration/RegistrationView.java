package cn.huiyin.petition.registration;

import cn.huiyin.petition.act.PetitionActView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 登记回执: the petition and, for the only time, its query code. */
@Schema(description = "登记回执 The receipt: the petition and its query code, shown once")
public record RegistrationView(
    PetitionActView petition,
    @Schema(
            maxLength = 30,
            description = "查询码，只显示一次 the query code, shown once",
            examples = "7K2QM-4XW9A-PN3TC-08ZHR")
        String queryCode) {

  static RegistrationView of(RegisteredPetition registered) {
    return new RegistrationView(PetitionActView.of(registered.petition()), registered.queryCode());
  }

  @Override
  public String toString() {
    return "RegistrationView[" + petition.id() + "]";
  }
}
