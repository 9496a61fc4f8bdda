package cn.huiyin.petition.domain.matter;

import java.util.Optional;

/** 信访事项库. */
public interface Matters {
  void add(Matter matter);

  Optional<Matter> find(String matterNo);
}
