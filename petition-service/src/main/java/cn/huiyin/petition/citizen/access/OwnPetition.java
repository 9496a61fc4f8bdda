package cn.huiyin.petition.citizen.access;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.limit.ClientAddress;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.identity.QueryCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** 本人的信访件: found by number and query code; a wrong number and a wrong code answer the same. */
@RequestScoped
public class OwnPetition {
  /** 信访人: whoever holds the code; the system knows no account of them. */
  public static final Actor PETITIONER = new Actor("anonymous", Role.PETITIONER.name(), null, null);

  private final Petitions petitions;
  private final WrongCodes wrongCodes;
  private final ClientAddress address;

  @Inject
  public OwnPetition(Petitions petitions, WrongCodes wrongCodes, ClientAddress address) {
    this.petitions = petitions;
    this.wrongCodes = wrongCodes;
    this.address = address;
  }

  /** The petition, or the one 404 there is. */
  public Petition get(String petitionNo, String queryCode) {
    return checked(() -> petitions.findOwn(petitionNo, QueryCode.hashOf(queryCode)));
  }

  /**
   * The petition for an act of the petitioner. What others did to it meanwhile doesn't stand in the
   * petitioner's way, so a version needs not be shown; one that is shown must be right.
   */
  public Petition forAct(String petitionNo, String queryCode, String ifMatch) {
    Petition petition =
        checked(() -> petitions.findOwnForAct(petitionNo, QueryCode.hashOf(queryCode)));
    if (ifMatch != null) {
      IfMatch.require(ifMatch).check(petition);
    }
    return petition;
  }

  private Petition checked(Supplier<Optional<Petition>> find) {
    wrongCodes.check(address.value());
    Optional<Petition> own = find.get();
    if (own.isEmpty()) {
      wrongCodes.count(address.value());
      throw notThere();
    }
    return own.get();
  }

  private static RuntimeException notThere() {
    return Problems.notFound("NO_SUCH_PETITION", "编号或者查询码不正确", "number or query code is wrong");
  }
}
