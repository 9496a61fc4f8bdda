package cn.huiyin.petition.domain.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 被代表人名册. */
public interface RepresentedPeople {
  void add(RepresentedPerson person);

  /** The person, if one of this petition's. */
  Optional<RepresentedPerson> find(UUID petitionId, UUID personId);

  /** Those who stand behind the petition now, in the order they joined. */
  List<RepresentedPerson> standing(UUID petitionId);
}
