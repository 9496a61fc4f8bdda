package cn.huiyin.petition.importing.act;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.identity.PetitionerDetails;
import cn.huiyin.petition.importing.known.KnownMatters;
import cn.huiyin.petition.importing.row.IntakeFacts;
import cn.huiyin.petition.registration.RegisterPetition;
import cn.huiyin.petition.registration.RegisterPetitionRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 登记: by the same use case as at the counter, with the ledger's own number. */
@ApplicationScoped
public class RegistrationStep {
  private final RegisterPetition register;
  private final KnownMatters known;

  @Inject
  RegistrationStep(RegisterPetition register, KnownMatters known) {
    this.register = register;
    this.known = known;
  }

  /** Registers what the row says came in. */
  public Petition take(IntakeFacts intake, LedgerActors actors) {
    Petition petition =
        register
            .execute(request(intake), intake.petitionNo(), actors.as(Role.INTAKE, null))
            .petition();
    known.remember(petition);
    return petition;
  }

  private static RegisterPetitionRequest request(IntakeFacts intake) {
    return new RegisterPetitionRequest(
        intake.channel(),
        intake.source(),
        intake.receivedAt(),
        intake.divisionCode(),
        intake.place(),
        intake.partySize(),
        intake.representatives(),
        new PetitionerDetails(
            intake.petitionerName(), intake.idNumber(), intake.phone(), intake.address()),
        intake.text(),
        null);
  }
}
