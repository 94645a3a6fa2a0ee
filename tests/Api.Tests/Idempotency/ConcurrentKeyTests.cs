using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Idempotency;

[Collection(Shared.Entries)]
public class ConcurrentKeyTests(JippApp app)
{
    [Fact]
    public async Task Twenty_concurrent_requests_with_one_key_create_one_innovation()
    {
        var owner = (await app.Institution()).Id;
        var editor = app.ClientWith("INSTITUTION_EDITOR");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ =>
                    editor.Post(
                        "/api/v1/innovations",
                        new { title = "Serentak", ownerInstitutionId = owner },
                        ("Idempotency-Key", "serentak")
                    )
                )
        );

        answers.ShouldAllBe(answer => answer.Status == 201 || answer.Status == 409);
        answers.Where(answer => answer.Status == 201).Select(answer => answer.Id).Distinct().Count().ShouldBe(1);
        answers.Count(answer => answer.Status == 201 && answer.Header("Idempotency-Replayed") is null).ShouldBe(1);
    }

    [Fact]
    public async Task A_repetition_of_a_running_request_is_told_to_retry()
    {
        var owner = (await app.Institution()).Id;
        var editor = app.ClientWith("INSTITUTION_EDITOR");
        var body = new
        {
            operations = Enumerable
                .Range(0, 300)
                .Select(n => new { op = "create", data = new { title = $"Lama {n}", ownerInstitutionId = owner } }),
        };

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => editor.Post("/api/v1/innovations/bulk", body, ("Idempotency-Key", "lama")))
        );

        foreach (var waiting in answers.Where(answer => answer.Status != 207))
            (waiting.Status, waiting.Code, waiting.Header("Retry-After")).ShouldBe((409, "IDEMPOTENCY_IN_PROGRESS", "1"));
        answers.Where(answer => answer.Status == 207).Select(answer => answer.Text).Distinct().Count().ShouldBe(1);
    }
}
