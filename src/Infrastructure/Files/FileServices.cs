using JippApi.Application.Files;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace JippApi.Infrastructure.Files;

/// <summary>Registers the file store and the malware scanner.</summary>
internal static class FileServices
{
    private const string DefaultFolder = "jipp-files";

    public static void AddFiles(this IServiceCollection services)
    {
        services.AddOptions<S3Options>().BindConfiguration("Files:S3").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ScannerOptions>().BindConfiguration("Files:Scanner").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IFileStore>(provider =>
            provider.GetRequiredService<IOptions<S3Options>>().Value is { Endpoint: not null } s3
                ? new S3FileStore(s3)
                : new FolderFileStore(FolderOf(provider.GetRequiredService<IConfiguration>(), provider.GetService<IHostEnvironment>()))
        );
        services.AddSingleton<IFileScanner>(provider =>
            provider.GetRequiredService<IOptions<ScannerOptions>>().Value is { Host: not null } scanner
                ? new ClamScanner(scanner)
                : new NoScanner()
        );
    }

    /// <summary>
    /// Returns the configured folder; by default the one beside the SQLite file, so that both are found and backed up
    /// together.
    /// </summary>
    private static string FolderOf(IConfiguration configuration, IHostEnvironment? environment)
    {
        if (configuration["Files:Folder"] is { Length: > 0 } named)
            return Path.GetFullPath(named);
        if (configuration["Database:Provider"] != "Sqlite")
            return Path.Combine(environment?.ContentRootPath ?? AppContext.BaseDirectory, DefaultFolder);
        var database = Path.GetFullPath(new SqliteConnectionStringBuilder(configuration.GetConnectionString("Jipp")).DataSource);
        return Path.Combine(Path.GetDirectoryName(database)!, DefaultFolder);
    }
}
