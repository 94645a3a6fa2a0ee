namespace JippApi.Domain.ReplicationPlans;

/// <summary>An assessment of the adopter's readiness; earlier ones are kept.</summary>
public sealed class Readiness
{
    /// <summary>The percentage of points from which an adopter is ready.</summary>
    public const int ReadyFrom = 75;

    /// <summary>The percentage of points from which an adopter is conditionally ready.</summary>
    public const int ConditionalFrom = 50;

    private Readiness(int number, DateTimeOffset at) => (Number, At) = (number, at);

    internal Readiness(int number, IReadOnlyList<ReadinessAnswer> answers, DateTimeOffset at)
        : this(number, at) => Answers = [.. answers.OrderBy(answer => answer.Topic)];

    /// <summary>The number of the assessment, from 1.</summary>
    public int Number { get; }

    public DateTimeOffset At { get; }

    /// <summary>The answers, one for each topic; a topic without an answer scores 0.</summary>
    public IReadOnlyList<ReadinessAnswer> Answers { get; private set; } = [];

    /// <summary>The points scored, in percent.</summary>
    public int Score => ScoreOf(Topics.Sum(LevelOf));

    public ReadinessBand Band => BandOf(Score, Topics.All(topic => LevelOf(topic) > 0));

    /// <summary>
    /// The topics to improve first to reach the next band: the weakest ones, as many as it takes if each is raised to
    /// the maximum.
    /// </summary>
    public IReadOnlyList<ReadinessTopic> NextActions
    {
        get
        {
            if (Band == ReadinessBand.Ready)
                return [];
            var (points, actions) = (Topics.Sum(LevelOf), new List<ReadinessTopic>());
            foreach (var topic in Topics.OrderBy(LevelOf).ThenBy(topic => topic))
            {
                points += ReadinessAnswer.MaxLevel - LevelOf(topic);
                actions.Add(topic);
                var complete = Topics.Except(actions).All(other => LevelOf(other) > 0);
                if (BandOf(ScoreOf(points), complete) > Band)
                    break;
            }

            return actions;
        }
    }

    private static ReadinessTopic[] Topics { get; } = Enum.GetValues<ReadinessTopic>();

    private int LevelOf(ReadinessTopic topic) => Answers.FirstOrDefault(answer => answer.Topic == topic)?.Level ?? 0;

    private static int ScoreOf(int points) => points * 100 / (Topics.Length * ReadinessAnswer.MaxLevel);

    private static ReadinessBand BandOf(int score, bool complete) =>
        score >= ReadyFrom && complete ? ReadinessBand.Ready
        : score >= ConditionalFrom ? ReadinessBand.Conditional
        : ReadinessBand.NotReady;
}
