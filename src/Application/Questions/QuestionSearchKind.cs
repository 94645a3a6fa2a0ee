using JippApi.Application.Common;
using JippApi.Application.Finding;
using JippApi.Application.Search;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.Questions;

namespace JippApi.Application.Questions;

/// <summary>Finds public questions by their words and those of the answer. Nobody finds one before it is answered.</summary>
internal sealed class QuestionSearchKind : EntryKind<Question>
{
    private const int TitleLength = 200;

    public override string Kind => "QUESTION";

    protected override string Address => "/api/v1/questions";

    public override IQueryable<Guid> Ids(IAppDb db) => db.Questions.Select(q => q.Id.Value);

    protected override IQueryable<Guid> VisibleIds(SearchScope scope) =>
        scope.Db.Questions.Published(scope.Db).Select(q => (Guid)(object)q.Id);

    protected override IQueryable<Guid> IdsShowing(IAppDb db, IReadOnlyList<InstitutionId> institutions)
    {
        List<InstitutionId?> answerers = [.. institutions];
        return db.Questions.Where(q => answerers.Contains(q.AnswererId)).Select(q => q.Id.Value);
    }

    protected override IQueryable<Question> Having(IAppDb db, IReadOnlyList<Guid> ids)
    {
        List<QuestionId> keys = [.. ids.Select(QuestionId.From)];
        return db.Questions.Where(q => keys.Contains(q.Id));
    }

    protected override Guid IdOf(Question one) => one.Id.Value;

    protected override async Task<EntryContent?> ContentAsync(IAppDb db, Question one, CancellationToken ct)
    {
        if (one.Status != QuestionStatus.Answered)
            return null;
        var names = await EntryNames.ReadAsync(db, one.AnswererId, null, ct);
        return new(
            Truncation.Shorten(TitleLength, one.Text),
            SearchDocument.Of(one.Text, null, names.Keys, [one.AnswerText]),
            one.AnswerText,
            names.Institution?.Name,
            HasEnded: false
        );
    }
}
