package cn.huiyin.petition.domain;

import java.util.Optional;
import java.util.UUID;

/** 信访件库: where petitions are kept. */
public interface Petitions {
  void add(Petition petition);

  Optional<Petition> find(UUID id);

  Optional<Petition> findByNo(String petitionNo);
}
