package cn.huiyin.mediation.domain.mediation;

import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.PartyRole;
import java.util.List;

/**
 * 评理申请: what a case is opened with.
 *
 * @param caseNo number of the case, or null while none is given
 * @param petitionNo the petition it names, or null
 * @param matterNo the matter as the applicant knows it, or null
 * @param petition that petition as far as it is known here, or null
 * @param roomCode the room asked for, or null when it is named at admission
 * @param subject what the dispute is about; stays inside the service
 * @param requestingUnit unit of the person who opened it, or null
 */
public record MediationRequest(
    String caseNo,
    MediationSource source,
    String petitionNo,
    String matterNo,
    LinkedPetition petition,
    String roomCode,
    String divisionCode,
    List<PartyRole> parties,
    String subject,
    String requestingUnit) {

  /** The same request under a number. */
  public MediationRequest numbered(String number) {
    return new MediationRequest(
        number,
        source,
        petitionNo,
        matterNo,
        petition,
        roomCode,
        divisionCode,
        parties,
        subject,
        requestingUnit);
  }
}
