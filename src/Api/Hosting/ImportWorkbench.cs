using JippApi.Application.Files;
using JippApi.Application.Imports;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Work.Jobs;
using MediatR;
using Spectre.Console;

namespace JippApi.Api.Hosting;

/// <summary>Carries out an import in this process, with a progress bar.</summary>
internal sealed class ImportWorkbench(IServiceProvider services)
{
    private const int Interval = 200;

    public async Task<ImportItem> ReceiveAsync(string path, InnovationSource source, IReadOnlyList<ColumnUseInput> columns)
    {
        await using var content = File.OpenRead(path);
        var policy = services.GetRequiredService<ImportPolicy>();
        var file = await SendAsync(new ReceiveDelivery(Path.GetFileName(path), content, policy.MaxBytes));
        var input = new ImportInput
        {
            Source = source,
            FileId = file.Id,
            Columns = columns,
        };
        return await SendAsync(new RequestImport(input, IsDelivery: true));
    }

    public Task<ImportItem> ApproveAsync(ImportItem import, bool confirmsSource) =>
        SendAsync(new MoveImport(import.Id, import.Version, ImportStatus.Committed, confirmsSource, null));

    /// <summary>
    /// Works until the operation of the import has ended; if another process is at it, waits for that.
    /// </summary>
    public async Task<ImportItem> RunAsync(ImportItem import)
    {
        var operation = Guid.Parse(import.Links.Operation.Split('/')[^1]);
        if (Console.IsOutputRedirected)
            await WorkAsync(operation, _ => { });
        else
            await AnsiConsole
                .Progress()
                .StartAsync(async progress =>
                {
                    var task = progress.AddTask("…");
                    await WorkAsync(
                        operation,
                        state =>
                        {
                            task.Description = state.Phase ?? "…";
                            task.MaxValue = Math.Max(1, state.Total ?? 1);
                            task.IsIndeterminate = state.Total is null;
                            task.Value = state.Done;
                        }
                    );
                });
        return await SendAsync(new GetImport(import.Id));
    }

    /// <summary>The first rows with something wrong.</summary>
    public async Task<IReadOnlyList<ImportRowItem>> ExamplesAsync(ImportItem import, int count) =>
        import.Issues is { Count: > 0 } issues
            ? (await SendAsync(new ListImportRows(import.Id, [], issues[0].Code, [], [], count, null))).Items
            : [];

    /// <summary>Writes the report beside the file.</summary>
    public async Task<string> ReportAsync(ImportItem import, string path)
    {
        var report = await SendAsync(new ReadImportReport(import.Id, IsIndonesian: true));
        await using var content = report.Content;
        var target = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, report.Name);
        try
        {
            await using var file = File.Create(target);
            await content.CopyToAsync(file);
            return target;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            // The folder of the delivery may be read-only
            target = Path.Combine(Path.GetTempPath(), report.Name);
            await using var file = File.Create(target);
            content.Position = 0;
            await content.CopyToAsync(file);
            return target;
        }
    }

    private async Task WorkAsync(Guid operation, Action<Application.Operations.OperationProgress> report)
    {
        using var ended = new CancellationTokenSource();
        var work = ImportRuns.UntilAsync(services, operation, ended.Token);
        while (!work.IsCompleted)
        {
            report((await SendAsync(new Application.Operations.GetOperation(operation))).Progress);
            await Task.WhenAny(work, Task.Delay(Interval, CancellationToken.None));
        }

        await work;
    }

    private async Task<T> SendAsync<T>(IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}
