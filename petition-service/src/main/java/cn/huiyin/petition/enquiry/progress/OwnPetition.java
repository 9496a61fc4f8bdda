package cn.huiyin.petition.enquiry.progress;

import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.identity.QueryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** 本人的信访件: found by number and query code; a wrong number and a wrong code answer the same. */
@ApplicationScoped
public class OwnPetition {
  private final Petitions petitions;
  private final WrongCodes wrongCodes;

  @Inject
  OwnPetition(Petitions petitions, WrongCodes wrongCodes) {
    this.petitions = petitions;
    this.wrongCodes = wrongCodes;
  }

  /**
   * The petition, or the one 404 there is.
   *
   * @param address where the request comes from
   */
  public Petition get(String petitionNo, String queryCode, String address) {
    wrongCodes.check(address);
    byte[] hash = QueryCode.hashOf(queryCode);
    Optional<Petition> own =
        petitions.findByNo(petitionNo).filter(petition -> petition.hasQueryCode(hash));
    if (own.isEmpty()) {
      wrongCodes.count(address);
      throw Problems.notFound("NO_SUCH_PETITION", "编号或者查询码不正确", "number or query code is wrong");
    }
    return own.get();
  }
}
