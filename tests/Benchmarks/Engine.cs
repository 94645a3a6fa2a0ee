using JippApi.Benchmarks.Generator;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Benchmarks;

/// <summary>A kind of database that the product runs on, and where its generated databases are kept.</summary>
internal abstract class Engine
{
    /// <summary>As on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>As in the product's configuration.</summary>
    public abstract string Provider { get; }

    /// <summary>Name and version, for the report.</summary>
    public abstract string Version { get; }

    public abstract string ConnectionString(string database);

    /// <summary>A context of the engine that is never connected, for its model and migrations.</summary>
    public abstract DbContext Model();

    public abstract bool Exists(string database);

    /// <summary>Makes room for a new database: removes whatever was left of it.</summary>
    public abstract void Prepare(string database);

    public abstract void Rename(string from, string to);

    /// <summary>Removes databases whose name begins so, except one.</summary>
    public abstract void RemoveOthers(string beginning, string except);

    public abstract IBulkWriter BulkWriter(string database, IReadOnlyList<Table> tables);

    /// <summary>Runs statements beside the servers, e.g. to remove what a case has written.</summary>
    public abstract void Execute(string database, string sql);

    /// <summary>Reads the single column of a query.</summary>
    public abstract IReadOnlyList<string> Read(string database, string sql);
}
