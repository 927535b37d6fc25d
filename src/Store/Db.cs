using Microsoft.EntityFrameworkCore;
using Windfall.Store.Tables;

namespace Windfall.Store;

/// <summary>The one database: its model, and ordinary queries. Bulk goes through prepared statements (<c>Bulk</c>).</summary>
public abstract class Db(DbContextOptions options) : DbContext(options)
{
    public DbSet<WorkspaceRow> Workspaces => Set<WorkspaceRow>();
    public DbSet<GoalRow> Goals => Set<GoalRow>();
    public DbSet<ProfileRow> Profiles => Set<ProfileRow>();
    public DbSet<BatchRow> Batches => Set<BatchRow>();
    public DbSet<ColumnMapRow> ColumnMaps => Set<ColumnMapRow>();
    public DbSet<PostRow> Posts => Set<PostRow>();
    public DbSet<PostFactRow> PostFacts => Set<PostFactRow>();
    public DbSet<ReadingRow> Readings => Set<ReadingRow>();
    public DbSet<ActRow> Acts => Set<ActRow>();
    public DbSet<PersonRow> People => Set<PersonRow>();
    public DbSet<PersonFactRow> PersonFacts => Set<PersonFactRow>();
    public DbSet<IdentityRow> Identities => Set<IdentityRow>();
    public DbSet<TouchRow> Touches => Set<TouchRow>();
    public DbSet<FigureRow> Figures => Set<FigureRow>();
    public DbSet<MergeRow> Merges => Set<MergeRow>();
    public DbSet<CompanyRow> Companies => Set<CompanyRow>();
    public DbSet<PreferenceRow> Preferences => Set<PreferenceRow>();
    public DbSet<SettingRow> Settings => Set<SettingRow>();
    public DbSet<ForecastRow> Forecasts => Set<ForecastRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);

        foreach (var table in modelBuilder.Model.GetEntityTypes())
            foreach (var column in table.GetProperties())
                column.SetColumnName(Snake(column.Name));
    }

    static string Snake(string name) =>
        string.Concat(name.Select((c, n) => char.IsUpper(c) && n > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
