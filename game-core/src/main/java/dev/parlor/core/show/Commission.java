package dev.parlor.core.show;

/** A picture of a match that is wanted. */
public sealed interface Commission {
    /**
     * Who meets where.
     *
     * @return the match
     */
    Meeting meeting();

    /**
     * Which of the match's pictures.
     *
     * @return the part of the show
     */
    Part part();

    /**
     * Both fighters before the first blow. It can be painted before the match is decided.
     *
     * @param meeting who meets where
     */
    record Entrance(Meeting meeting) implements Commission {
        @Override
        public Part part() {
            return Part.ENTRANCE;
        }
    }

    /**
     * The turning point.
     *
     * @param telling what happened
     * @param sketch what a narrator would paint, in words that nobody checked; may be empty
     */
    record Clash(Telling telling, String sketch) implements Commission {
        @Override
        public Meeting meeting() {
            return telling.meeting();
        }

        @Override
        public Part part() {
            return Part.CLASH;
        }
    }

    /**
     * The winner.
     *
     * @param telling what happened
     * @param sketch what a narrator would paint, in words that nobody checked; may be empty
     */
    record Verdict(Telling telling, String sketch) implements Commission {
        @Override
        public Meeting meeting() {
            return telling.meeting();
        }

        @Override
        public Part part() {
            return Part.VERDICT;
        }
    }
}
