using ReportCompiler.Schema.Text;

namespace ReportCompiler.Schema.Tests.Text;

public class DayNumberTests
{
    [Theory]
    [InlineData(0, "0001-01-01")]
    [InlineData(737_790, "2021-01-01")]
    [InlineData(3_652_058, "9999-12-31")]
    [InlineData(3_652_059, "3652059")]
    [InlineData(-1, "-1")]
    public void DayThatNoCalendarHasIsWrittenAsANumber(int day, string text) => Assert.Equal(text, DayNumber.Write(day));
}
