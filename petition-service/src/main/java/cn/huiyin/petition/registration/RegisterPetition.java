package cn.huiyin.petition.registration;

import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.PetitionContent;
import cn.huiyin.petition.domain.casefile.PetitionerRecord;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.identity.PetitionerDetails;
import cn.huiyin.petition.identity.QueryCode;
import cn.huiyin.petition.identity.SealedIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.UUID;

/** 登记 (第二十一条): the petition gets its number, its query code and its first clock. */
@ApplicationScoped
public class RegisterPetition {
  private final RegistrationDesk desk;
  private final SealedIdentity identity;
  private final Petitions petitions;
  private final CaseFiles files;
  private final CaseRecord record;

  @Inject
  RegisterPetition(
      RegistrationDesk desk,
      SealedIdentity identity,
      Petitions petitions,
      CaseFiles files,
      CaseRecord record) {
    this.desk = desk;
    this.identity = identity;
    this.petitions = petitions;
    this.files = files;
    this.record = record;
  }

  /**
   * Registers.
   *
   * @param ownNumber number a ledger brings, or null for the next of the series
   */
  @Transactional
  public RegisteredPetition execute(
      RegisterPetitionRequest request, String ownNumber, Actor actor) {
    OffsetDateTime receivedAt = desk.receivedAt(request.receivedAt());
    desk.requireKnownDivision(request.divisionCode());
    UUID id = UuidV7.at(desk.now());
    String code = QueryCode.random();
    PetitionerRecord petitioner = identity.of(id, request.petitionerOrNone());
    // The number comes last: whoever takes one holds the series until the commit.
    Petition petition =
        Petition.register(
            id,
            event(request, ownNumber, receivedAt, sealedFrom(actor)),
            receivedAt,
            QueryCode.hashOf(code),
            actor);
    petition.protect(request.petitionerOrNone().protectionOn(receivedAt.toLocalDate()));
    petitions.add(petition);
    files.add(petitioner);
    files.add(
        new PetitionContent(id, receivedAt, request.text(), request.place(), request.claimLines()));
    record.of(petition, actor);
    return new RegisteredPetition(petition, code);
  }

  /** What the discipline liaison registers is under seal from the first (DOMAIN 7.3). */
  private static Boolean sealedFrom(Actor actor) {
    return Role.DISCIPLINE_LIAISON.name().equals(actor.role()) ? Boolean.TRUE : null;
  }

  private PetitionRegistered event(
      RegisterPetitionRequest request,
      String ownNumber,
      OffsetDateTime receivedAt,
      Boolean underSeal) {
    Unit bureau = desk.bureau();
    var receivedOn = receivedAt.toLocalDate();
    String number = desk.number(ownNumber, bureau, request.channel(), receivedOn);
    PetitionerDetails petitioner = request.petitionerOrNone();
    return new PetitionRegistered(
        number,
        receivedOn,
        request.channel(),
        request.sourceMark(),
        request.divisionCode(),
        request.persons(),
        request.spokesmen(),
        Math.max(1, request.claimLines().size()),
        request.persons() > 1,
        petitioner.anonymous(),
        petitioner.canBeNotified(),
        bureau == null ? null : bureau.code(),
        null,
        underSeal);
  }
}
