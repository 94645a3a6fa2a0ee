namespace JippApi.Domain.Hubs;

/// <summary>
/// A version of the maturity survey (<i>survei kematangan Hub</i>), kept as data because questions and weights change
/// from year to year.
/// </summary>
/// <param name="Version">The name of the version, such as <c>2026</c>.</param>
/// <param name="TitleId">The title in Indonesian.</param>
/// <param name="TitleEn">The title in English.</param>
/// <param name="Source">Which parts come from a public source, and which are this register's own.</param>
/// <param name="Aspects">The aspects; their weights add up to 100 percent.</param>
public sealed record MaturityInstrument(
    string Version,
    string TitleId,
    string TitleEn,
    string Source,
    IReadOnlyList<MaturityAspectQuestions> Aspects
)
{
    public const int VersionMaxLength = 20;

    public const decimal MaxScore = 10;

    private const decimal GoodFrom = 8;
    private const decimal SufficientFrom = 6;
    private const int Percent = 100;

    private IEnumerable<MaturityQuestion> Questions => Aspects.SelectMany(aspect => aspect.Questions);

    public static MaturityLabel LabelOf(decimal score) =>
        score switch
        {
            >= GoodFrom => MaturityLabel.Good,
            >= SufficientFrom => MaturityLabel.Sufficient,
            _ => MaturityLabel.NeedsImprovement,
        };

    /// <summary>Returns everything that is wrong with the answers.</summary>
    public IReadOnlyList<AnswerFault> FaultsOf(IReadOnlyList<MaturityAnswer> answers)
    {
        List<AnswerFault> faults = [];
        var questions = Questions.ToDictionary(question => question.Code);
        var seen = new HashSet<string>();
        for (var i = 0; i < answers.Count; i++)
        {
            if (!questions.TryGetValue(answers[i].Question, out var question))
                faults.Add(new($"{i}/question", "UNKNOWN_QUESTION", answers[i].Question));
            else if (!seen.Add(question.Code))
                faults.Add(new($"{i}/question", "REPEATED", question.Code));
            else
                faults.AddRange(FaultsOf(answers[i], question, $"{i}"));
        }

        faults.AddRange(
            Questions
                .Where(question => question.Required && !seen.Contains(question.Code))
                .Select(question => new AnswerFault("", "ANSWER_MISSING", question.Code))
        );
        return faults;
    }

    /// <summary>The score of the answers, 0 to 10, to two decimals.</summary>
    public decimal ScoreOf(IReadOnlyList<MaturityAnswer> answers) =>
        Rounded(Aspects.Sum(aspect => aspect.Weight * RawScoreOf(aspect, answers)) / Percent);

    /// <summary>The score of the answers on one aspect, 0 to 10, to two decimals.</summary>
    public decimal ScoreOf(MaturityAspect aspect, IReadOnlyList<MaturityAnswer> answers) =>
        Rounded(RawScoreOf(Aspects.Single(a => a.Code == aspect), answers));

    private static IEnumerable<AnswerFault> FaultsOf(MaturityAnswer answer, MaturityQuestion question, string place)
    {
        if (answer.Options.Count == 0)
            yield return new($"{place}/options", "REQUIRED", question.Code);
        if (question.Kind == QuestionKind.ChooseOne && answer.Options.Count > 1)
            yield return new($"{place}/options", "TOO_MANY", "1");
        if (answer.Options.Distinct().Count() < answer.Options.Count)
            yield return new($"{place}/options", "REPEATED", question.Code);
        foreach (var option in answer.Options.Where(code => question.Options.All(known => known.Code != code)))
            yield return new($"{place}/options", "UNKNOWN_OPTION", option);
        if (question.RequireEvidence && string.IsNullOrWhiteSpace(answer.Evidence))
            yield return new($"{place}/evidence", "REQUIRED", question.Code);
    }

    private static decimal RawScoreOf(MaturityAspectQuestions aspect, IReadOnlyList<MaturityAnswer> answers) =>
        aspect.Questions.Sum(question => question.Weight * ScoreOf(question, answers)) / aspect.Questions.Sum(question => question.Weight);

    private static decimal ScoreOf(MaturityQuestion question, IReadOnlyList<MaturityAnswer> answers) =>
        answers.FirstOrDefault(answer => answer.Question == question.Code) is { } given
            ? Math.Min(MaxScore, question.Options.Where(option => given.Options.Contains(option.Code)).Sum(option => option.Score))
            : 0;

    private static decimal Rounded(decimal score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);
}
