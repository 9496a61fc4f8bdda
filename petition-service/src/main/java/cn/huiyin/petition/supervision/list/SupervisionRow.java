package cn.huiyin.petition.supervision.list;

import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.Supervision;

/** 督办目录的一行, before it is shown. */
record SupervisionRow(Petition petition, Supervision supervision) {}
