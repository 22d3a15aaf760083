"""Made from the tables in `telling.py` and `alike.py` by `python -m tools`; not to be edited.

Lists, blanks between: `LIGHT` and `FILLING` as stems, roots that are `ALIKE`, and those that are `MEANT`.
"""

LIGHT = (
    "a about also among an and are as at be been being between both by countr did do doe for from govern "
    "had has hav he her him his in into is it its japan japanes mor most of on one or other out over she "
    "so such than that the their them ther thes they this thos thr to two u.s. under up was wer when wher "
    "which whil who whom whos wil with within would"
)
FILLING = (
    "also any be been being can could each her how howev may me might must my no not our per report shal "
    "should stat than then unit us very we what when wher which who why wil would you your"
)
ALIKE = (
    "paper war proble chanc pres mov transf shift reloc oppos resist agains paymen defray offset foot "
    "expens bil widen broade lift hik remak overha publis issu unveil cal dub brand spel detail real ship "
    "boat stok island inhabi govern hawkis distru wary aid help assist penalt cut reduc enter acc leav "
    "quit exit left withdr abando seem answ reply respon react worry uneas fear uneasy fret anxi depend "
    "rely reli rul compan firm busi deal pact accord loosen relax suppli recov bounc emphas underl unders "
    "highli resum reconc thaw tens strain troubl sink sank plung nos sour colon colony trip conges dens "
    "instal commun town writ writte wrot reluct hesita eager keen public peopl citize rethin rethou spend "
    "outlay outspe junior larg senior parlia legisl limit curb coop collab bold pas stanc spe sped slow "
    "hasten pressu coerc involv autocr democr projec capabi abil abl proxim near clos soldi marin garris "
    "host strate strik hit announ stat root growth grow grew grown territ soil bet improv threat purcha "
    "bought import sold export sal"
)
MEANT = (
    "docu confli challe prospe urgent reloc reshap reloc reloc oppos oppos oppos pay pay pay pay cost "
    "cost expand expand rais rais reshap reshap releas releas releas label label label specif specif impl "
    "vessel vessel fuel islet uninha admin dovish trust trust suppor suppor suppor sanct curtai curtai "
    "join join withdr withdr withdr withdr withdr withdr appear respon respon respon respon concer concer "
    "concer concer concer concer depend depend depend requir corpor corpor corpor agr agr agr liber liber "
    "sourc reboun reboun stres stres stres stres restar rappro rappro fraugh fraugh fraugh plumme plumme "
    "plumme plumme plumme colon colon visit crowd crowd facil local local draft draft draft hesit hesit "
    "hesit hesit popula popula popula recons recons expend expend expend smal smal smal diet diet restri "
    "restri collab collab assert assert postur accel accel accel accel coerc coerc implic author author "
    "initi capabl capabl capabl neighb neighb neighb troop troop troop conven strate attack attack declar "
    "declar funda increa increa increa increa territ territ improv improv threat buy buy buy sel sel sel"
)
