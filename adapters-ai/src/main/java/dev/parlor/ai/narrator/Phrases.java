package dev.parlor.ai.narrator;

/** How it is said in English that somebody wins or loses, as regular expressions over lower case. */
final class Phrases {
    /**
     * What makes the fighter behind it one to whom something is done: {@code knocks out a tired §b§ and} goes on about
     * somebody else.
     */
    static final String OBJECT = "((?:\\b(?!(?:was|unless|whereas|perhaps|always|sometimes|thus)\\b)[a-z]{3,}s"
            + "|\\b[a-z]{2,}ing|\\b(?:over|to|by|from|past|for|against|at|of|into|under|on|onto|beneath|behind"
            + "|than|out|away|down|off))(?: (?:an?|the|poor)(?: [a-z]+)?)? )§([ab])§(?!,? who\\b)";

    /** Somebody who is only told of by the way: {@code everything that §b§ threw and}. */
    static final String BY_THE_WAY =
            "(\\b(?:that|everything|all|what) )§([ab])§(?= (?:throws|threw|has|had|offers|sends))";

    /** Between a fighter and a verb: nobody else who acts, no end of a sentence, nothing that turns the meaning round. */
    static final String SO = "(?:(?!\\b(?:not|never|no|nearly|almost|could|would|should|might|may|cannot|fails|failed"
            + "|refuses|thought|thinks|hopes|hoped|wants|wanted|tries|tried|deserves|deserved|supposed|expected|salutes|hails|crowns|declares"
            + "|meant|dreams|dreamed|watch|watches|watching|sees|seeing|hears|learns|if|until|had)\\b|n't|n’t)[^§.!?;]){0,60}?";

    private static final String PRIZE =
            "(?:the |a |his |her |their )?(?:win|victory|crown|title|match|fight|bout|belt|duel|contest|decision|day|night"
                    + "|arena|it all)\\b(?! to\\b)";

    /** Where an end comes to nobody who wins. */
    private static final String IN_DEFEAT =
            "(?! (?:on (?:the|his|her|its|their) |flat|face|lying|beaten|unconscious" + "|in defeat|carried))";

    /** Somebody who does something as the winner. */
    static final String AS_WINNER = "[^§¤.!?;]{0,60}? as (?:the |a )?(?:new )?(?:winner|victor|champion)\\b";

    static final String MATCH_WON = "(?:wins|won|takes|took|takes home|claims|claimed|earns|earned|seizes|seized|seals"
            + "|sealed|secures|secured|steals|grabs|snatches) " + PRIZE
            + "|has (?:the )?(?:win|victory|crown|title|belt)\\b|leaves with " + PRIZE + "|walks (?:off|away) with "
            + PRIZE
            + "|(?:is|was|are|stands|emerges|emerged|walks away|walks off|walks out|leaves|remains)"
            + "(?: as)?(?: the| tonight's| our| your| a)?(?: new| worthy| clear| undisputed| rightful| only)?"
            + " (?:winner|victor|champion|victorious|triumphant|crowned)\\b"
            + "|is declared (?:the )?(?:winner|victor|champion)";

    static final String ANY_WIN = MATCH_WON
            + "|(?:wins|won)\\b(?! (?:nothing|no|only|every|hearts|respect|applause|over|some|much|the (?:crowd|round"
            + "|exchange|first|second|third|early|opening|middle|hearts|respect|applause|sympathy|battle)))"
            + "|(?:triumphs|triumphed|prevails|prevailed|conquers|advances|goes through|comes out on top"
            + "|has the last (?:word|laugh)|stands (?:tall |proud |victorious )?(?:over|alone)|celebrates|has done it)\\b"
            + "|(?:is|as|remains) the (?:last|only) (?:one |fighter )?(?:left )?standing\\b"
            + "|(?:is|was|proves|proved) (?:simply |just )?too (?:much|strong|good|quick|fast)\\b"
            + "|(?:raises|throws|lifts) (?:its|his|her|their|both|two) (?:arms?|fists?|hands?) (?:up|high|in (?:victory"
            + "|triumph))\\b"
            + "|takes it in (?:round |the (?:first|second|third|fourth|fifth|sixth|last|end)\\b)"
            + "|(?:holds|held|hangs|hung) on (?:to|for the) win\\b"
            + "|(?:ends|finishes|settles|seals) (?:it|the (?:match|fight|bout|duel|contest|argument|job))\\b"
            + IN_DEFEAT
            + "|(?:lands|delivers|throws|drives|strikes)[^§.!?;]{0,12} (?:finishing|decisive|winning|knockout|closing)"
            + " (?:blow|strike|punch|kick|hit|move)\\b";

    /** Takes the other one as its object, which follows within a few words. */
    static final String BEATS = "(?:has (?:vanquished|defeated|beaten|conquered|crushed|outlasted|overcome|toppled)"
            + "|defeats|beats|bests|outworks|outpoints|dismantles|dispatches|brings down|takes down|cuts down|conquers|vanquishes|overcomes|outlasts|outfights|outclasses"
            + "|overpowers|overwhelms|crushes|eliminates|dethrones|topples|fells|flattens|floors|buries"
            + "|edges(?: past| out)?|finishes(?: off)?|puts away|puts down|knocks out|stands over|triumphs over"
            + "|prevails over|(?:is|was|proves|proved) (?:simply )?better than|(?:gets|has|got|had) the better of)\\b";

    /** Takes the other one into its middle: the word before, then the one after. */
    static final String THROWS =
            "(?:knocks|puts|lays|sends|drops|strikes|leaves|leaving|slams|drives|beats|stops|takes)\\b";

    static final String DOWN = "(?:out|away|down|flat|cold|for good|crashing|sprawling|packing|to the (?:ground|floor"
            + "|stone|deck|canvas|mat)|into the (?:ground|floor|stone|deck|canvas|mat)|motionless|broken|beaten"
            + "|unconscious|defeated|lying|on the (?:ground|floor|stone|deck|canvas|mat))\\b";

    static final String GLORY =
            "(?:victory|win|triumph|crown|title|glory|belt|tonight|night|day|match|fight|bout|arena|contest)";

    static final String TITLE = "\\b(?:winner|victor|champion)";

    static final String BEATEN =
            "\\b(?:defeated|beaten|vanquished|outlasted|knocked out|finished|overcome|outclassed|stopped)";

    static final String LOSES =
            "(?:loses|lost|(?:is|was|been|gets|lies|are) (?:defeated|beaten|finished|stopped|outclassed"
                    + "|knocked (?:out|flat|cold|down)|out cold|counted out|carried (?:out|off|away)|eliminated|broken"
                    + "|unconscious|motionless)|lies still|taps out|surrenders|submits|concedes|yields|falls in defeat|falls to(?= ¤)"
                    + "|(?<!\\b(?:night|match|fight|bout|it|all) )is done"
                    + "|(?:drops|falls|goes down) (?:for good|for the last time|and stays down|and does not)|stays down"
                    + "|goes down|going down|collapses|collapsing|crumples|crumpling|folds|slumps|topples over"
                    + "|(?:crashes|falls|sinks|drops|slides) to the (?:ground|floor|stone|deck|canvas|mat)"
                    + "|has nothing left|on a stretcher)\\b";

    /** That somebody does not get up, which {@link #SO} would take for the contrary. */
    static final String STAYS = "\\b(?:cannot|can't|does not|doesn't|could not|couldn't|never|will not|won't) "
            + "(?:get up|rise|continue|go on|stand up|beat the count|answer the (?:final |last )?(?:bell|count))\\b";

    /** That the match ends with this, whoever wins. */
    static final String OVER =
            "\\b(?:match|fight|bout|duel|contest) is (?:all )?over\\b|\\bout cold\\b|\\bfor good\\b|\\bnew champion\\b";

    /** That what is said besides is not so. */
    static final String DOUBT =
            "\\b(?:or so|it seem(?:s|ed)|seem(?:s|ed) to|reversed|overturned|disqualified|stripped of|it otherwise"
                    + "|in (?:his|her|its|their) dreams|would have|a draw|a tie|no winner|no contest|nobody wins"
                    + "|both (?:win|won)|two winners)\\b";

    private Phrases() {}
}
