using Windfall.Core.Leads;

namespace Windfall.Core.Tests.Leads;

public class PipelineTests
{
    [Fact]
    public void A_pipeline_is_kept_as_it_was_made()
    {
        var made = Pipeline.Make("press", ["noted", "call-booked", "won"], ["noted=14"], out _)!;
        var kept = Pipeline.Parse(made.ToJson());
        Assert.Equal((made.Name, made.ToJson()), (kept.Name, kept.ToJson()));
        Assert.Equal([Stage.Noted, Stage.CallBooked, Stage.Won], kept.Stages);
        Assert.Equal((14, 14, 2), (kept.Days[Stage.Noted], kept.Days[Stage.CallBooked], kept.Days.Count));
    }

    [Theory]
    [InlineData("noted,flying", "", "lead.unknown_stage"), InlineData("warmed,won", "", "lead.pipeline_begins"), InlineData("noted", "", "lead.pipeline_begins")]
    [InlineData("noted,won", "noted=0", "lead.unreadable_days"), InlineData("noted,won", "noted", "lead.unreadable_days"), InlineData("noted,noted", "", "lead.unknown_stage")]
    public void What_is_no_pipeline_is_refused(string stages, string days, string why)
    {
        Assert.Null(Pipeline.Make("x", stages.Split(','), days.Length == 0 ? [] : days.Split(','), out var refusal));
        Assert.Equal(why, refusal!.Because.Key);
    }
}
