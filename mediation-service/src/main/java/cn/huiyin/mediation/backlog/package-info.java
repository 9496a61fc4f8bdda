/** 积案的提名、立项、包案、申报、核实、认定、撤销. */
package cn.huiyin.mediation.backlog;
