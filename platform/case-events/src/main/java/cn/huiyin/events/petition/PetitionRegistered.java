package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 登记 (第二十一条): a petition was registered.
 *
 * @param occurredOn the day it was received: the clocks count from it
 * @param sourceMark who passed it on, or null
 * @param divisionCode where the matter arose
 * @param partySize persons who petition together
 * @param joint 联名信访: several persons
 * @param noticeOwed whether a written notice is owed: name and address are clear (art. 23)
 * @param bureauCode unit code of the bureau that registered it, or null
 * @param parentPetitionNo number of the petition it was split from, or null
 * @param underSeal whether it was an accusation from the first: registered by the discipline
 *     liaison; null otherwise
 */
@EventType(value = "petition.registered", summary = "A petition was registered (登记)")
public record PetitionRegistered(
    String petitionNo,
    LocalDate occurredOn,
    Channel channel,
    SourceMark sourceMark,
    String divisionCode,
    int partySize,
    int representatives,
    int claimCount,
    boolean joint,
    boolean anonymous,
    boolean noticeOwed,
    String bureauCode,
    String parentPetitionNo,
    Boolean underSeal)
    implements PetitionEvent {

  public PetitionRegistered(
      String petitionNo,
      LocalDate occurredOn,
      Channel channel,
      SourceMark sourceMark,
      String divisionCode,
      int partySize,
      int representatives,
      int claimCount,
      boolean joint,
      boolean anonymous,
      boolean noticeOwed,
      String bureauCode,
      String parentPetitionNo) {
    this(
        petitionNo,
        occurredOn,
        channel,
        sourceMark,
        divisionCode,
        partySize,
        representatives,
        claimCount,
        joint,
        anonymous,
        noticeOwed,
        bureauCode,
        parentPetitionNo,
        null);
  }
}
