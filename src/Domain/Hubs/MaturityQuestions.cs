namespace JippApi.Domain.Hubs;

/// <summary>An aspect examined by the maturity survey.</summary>
public enum MaturityAspect
{
    /// <summary><i>Perencanaan</i>.</summary>
    Planning,

    /// <summary><i>Pelembagaan</i>.</summary>
    Institutionalisation,

    /// <summary><i>Penyebarluasan</i>.</summary>
    Dissemination,

    /// <summary><i>Evaluasi</i>.</summary>
    Evaluation,
}

/// <summary>How mature a hub is, in a word.</summary>
public enum MaturityLabel
{
    /// <summary><i>Baik</i>: 8 or more.</summary>
    Good,

    /// <summary><i>Cukup</i>: 6 or more.</summary>
    Sufficient,

    /// <summary><i>Perlu perbaikan</i>.</summary>
    NeedsImprovement,
}

/// <summary>How many options of a question may be chosen.</summary>
public enum QuestionKind
{
    ChooseOne,

    /// <summary>Any number; their scores add up, to at most 10.</summary>
    ChooseSeveral,
}

/// <summary>A possible answer.</summary>
/// <param name="Code">A short code, stable within its question.</param>
/// <param name="TextId">The text in Indonesian.</param>
/// <param name="TextEn">The text in English.</param>
/// <param name="Score">The score, 0 to 10.</param>
public sealed record MaturityOption(string Code, string TextId, string TextEn, decimal Score);

/// <summary>A question of the survey.</summary>
/// <param name="Code">A short code, stable within the instrument.</param>
/// <param name="TextId">The text in Indonesian.</param>
/// <param name="TextEn">The text in English.</param>
/// <param name="Kind">How many options may be chosen.</param>
/// <param name="Weight">The weight among the questions of the aspect.</param>
/// <param name="Required">Whether it must be answered; an unanswered question scores 0.</param>
/// <param name="RequireEvidence">Whether an answer needs evidence.</param>
/// <param name="Options">The possible answers.</param>
/// <param name="EvidenceLabelId">What the evidence should be, in Indonesian.</param>
/// <param name="EvidenceLabelEn">What the evidence should be, in English.</param>
public sealed record MaturityQuestion(
    string Code,
    string TextId,
    string TextEn,
    QuestionKind Kind,
    int Weight,
    bool Required,
    bool RequireEvidence,
    IReadOnlyList<MaturityOption> Options,
    string? EvidenceLabelId = null,
    string? EvidenceLabelEn = null
);

/// <summary>The questions on one aspect.</summary>
/// <param name="Code">The aspect.</param>
/// <param name="Weight">The weight in percent.</param>
/// <param name="Questions">The questions.</param>
public sealed record MaturityAspectQuestions(MaturityAspect Code, int Weight, IReadOnlyList<MaturityQuestion> Questions);

/// <summary>An answer to a question of the survey.</summary>
/// <param name="Question">The code of the question.</param>
/// <param name="Options">The codes of the chosen options.</param>
/// <param name="Evidence">The evidence, as text or a link.</param>
public sealed record MaturityAnswer(string Question, IReadOnlyList<string> Options, string? Evidence = null)
{
    public const int EvidenceMaxLength = 2_000;
}

/// <summary>A fault in an answer.</summary>
/// <param name="Place">The path below the answers, such as <c>0/question</c>; empty when an answer is missing.</param>
/// <param name="Argument">The value or question at fault.</param>
public sealed record AnswerFault(string Place, string Code, string Argument);
