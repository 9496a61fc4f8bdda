/** 凭编号和查询码办事 (I-54): whose petition it is, and how often one may be wrong about it. */
package cn.huiyin.petition.citizen.access;
