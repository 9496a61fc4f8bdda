package cn.huiyin.petition.registration;

import cn.huiyin.petition.domain.Petition;

/**
 * 登记结果.
 *
 * @param queryCode 查询码: seen here for the only time
 */
public record RegisteredPetition(Petition petition, String queryCode) {
  @Override
  public String toString() {
    return "RegisteredPetition[" + petition.id() + "]";
  }
}
