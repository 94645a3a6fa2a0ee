using JippApi.Api.Tests.Hosting;
using JippApi.Application.Imports;
using JippApi.Infrastructure.Work;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.Imports.GivenImports;

namespace JippApi.Api.Tests.Imports;

/// <summary>A server with small steps, whose worker can be stopped in the middle of one.</summary>
public sealed class SteppedImportApp : JippApp
{
    public WorkerStop Stop { get; } = new();

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Imports:StepRows"] = "2" };

    /// <summary>Lets the worker run, again if it was stopped.</summary>
    public async Task WorkOn()
    {
        using var token = new CancellationTokenSource();
        Stop.Token = token;
        try
        {
            await Services.GetRequiredService<Worker>().RunDueAsync(token.Token);
        }
        catch (Exception) when (token.IsCancellationRequested)
        {
            // the worker was told to stop
        }

        await Work();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
            services.AddSingleton(Stop).AddScoped(typeof(IPipelineBehavior<,>), typeof(StoppingBehavior<,>))
        );
    }
}

/// <summary>Tells a worker to stop after a step has written its rows and before they are saved for good.</summary>
public sealed class WorkerStop
{
    private const int Second = 2;

    private string? step;
    private int seen;

    public CancellationTokenSource? Token { get; set; }

    public bool HasHappened { get; private set; }

    /// <summary>Stops the worker when it does this step for the second time.</summary>
    public void At(string name) => (step, seen, HasHappened) = (name, 0, false);

    public async Task SeeAsync(object request)
    {
        if (HasHappened || request.GetType().Name != step || request is TakeOverImportRows { IsTrial: true } || ++seen < Second)
            return;
        HasHappened = true;
        await Token!.CancelAsync();
    }
}

public sealed class StoppingBehavior<TRequest, TResponse>(WorkerStop stop) : IPipelineBehavior<TRequest, TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var response = await next();
        await stop.SeeAsync(request!);
        return response;
    }
}

public class StoppedImportTests(SteppedImportApp app) : IClassFixture<SteppedImportApp>
{
    private const int Rows = 9;

    private HttpClient Sender => app.Keeper("IGA", "pengirim-iga");

    private HttpClient Reviewer => app.Keeper("IGA", "peninjau-iga");

    [Theory]
    [InlineData(nameof(StoreImportRows))]
    [InlineData(nameof(ValidateImportRows))]
    [InlineData(nameof(MatchImportRows))]
    [InlineData(nameof(PlanImportRows))]
    [InlineData(nameof(TakeOverImportRows))]
    [InlineData(nameof(UndoImportRows))]
    public async Task An_import_goes_on_where_a_worker_was_stopped(string step)
    {
        var before = await CountAsync();
        app.Stop.At(step);
        var sent = await Sender.Upload("IGA", MadeFile.Of("CSV", [.. Enumerable.Range(0, Rows).Select(_ => MadeFile.Row())]));
        await app.WorkOn();
        var tried = await Sender.Get($"{Url}/{sent.Id}");
        ((string?)tried["status"], tried.Line("planned")).ShouldBe(("AWAITING_APPROVAL", "9 = 9 + 0 + 0 + 0 + 0 true"), tried.Text);

        (await Reviewer.Ask(sent.Id, "COMMITTED")).Status.ShouldBe(202);
        await app.WorkOn();
        var committed = await Reviewer.Get($"{Url}/{sent.Id}");
        committed.Line("reconciliation").ShouldBe("9 = 9 + 0 + 0 + 0 + 0 true", committed.Text);
        (await CountAsync()).ShouldBe(before + Rows);

        (await Reviewer.Ask(sent.Id, "ROLLED_BACK")).Status.ShouldBe(202);
        await app.WorkOn();
        var undone = await Reviewer.Get($"{Url}/{sent.Id}");
        ((string?)undone["status"], (int)undone["undone.undone"]!).ShouldBe(("ROLLED_BACK", Rows), undone.Text);
        (await CountAsync()).ShouldBe(before);
        app.Stop.HasHappened.ShouldBeTrue();
    }

    private async Task<int> CountAsync() =>
        (int)(await app.Anonymous().Get("/api/v1/innovations?limit=1&count=exact"))["page.count.value"]!;
}
